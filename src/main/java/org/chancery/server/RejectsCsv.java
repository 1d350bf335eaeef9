package org.chancery.server;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.chancery.api.Page;
import org.chancery.api.PageRequest;
import org.chancery.loading.Loads;
import org.chancery.loading.Reject;

/** What a load rejected, as a CSV file; read and sent page by page. */
final class RejectsCsv {

    private static final int PAGE = 2000;

    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String FORMULAS = "=+-@\t\r";

    private final Loads loads;
    private final String load;

    RejectsCsv(Loads loads, String load) {
        this.loads = loads;
        this.load = load;
    }

    /** Sends it; to be called on a worker thread, which waits where the client is slow. */
    void send(RoutingContext context) {
        Page<Reject> page = page(null);
        HttpServerResponse response = context.response()
                .setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .putHeader("Content-Disposition", "attachment; filename=\"" + load + "-rejects.csv\"");
        try {
            write(response, List.of(List.of("line", "place", "value", "code", "reason")));
            while (true) {
                write(response, page.nodes().stream().map(RejectsCsv::cells).toList());
                if (!page.more()) {
                    break;
                }
                page = page(page.info().endCursor());
            }
            response.end();
        } catch (ExecutionException clientIsGone) {
            response.reset();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            response.reset();
        }
    }

    private Page<Reject> page(String after) {
        return loads.rejects(load, new PageRequest(PAGE, after, false));
    }

    private static void write(HttpServerResponse response, List<List<String>> rows)
            throws ExecutionException, InterruptedException {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        rows.forEach(csv::writeRecord);
        response.write(text.toString())
                .toCompletionStage()
                .toCompletableFuture()
                .get();
    }

    private static List<String> cells(Reject reject) {
        return List.of(
                reject.line() == null ? "" : reject.line().toString(),
                harmless(reject.place()),
                harmless(reject.value()),
                reject.code(),
                harmless(reject.reason()));
    }

    private static String harmless(String cell) {
        return cell == null ? "" : cell.isEmpty() || FORMULAS.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
