package org.chancery.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;
import org.chancery.loading.LoadKind;
import org.chancery.loading.file.FileDamaged;
import org.chancery.loading.file.FileLoader;
import org.chancery.loading.file.LoadProgress;
import org.chancery.loading.file.LoadableFile;
import org.chancery.loading.file.ReceivedFile;
import org.chancery.loading.file.ReceivedFile.Packing;
import org.chancery.loading.file.Remark;

/**
 * Files at {@code /loads/retraction} that say what becomes of them, line by line after {@code script,NAME}: {@code total 9},
 * {@code create 5}, {@code reject 2 a reason}, {@code gap 1}, {@code mended 1}, {@code apart 1}, {@code spool 100},
 * {@code wait}, {@code stubborn} (waits and cannot be cancelled), {@code damage}, {@code unavailable}, {@code fault}.
 */
@ApplicationScoped
public class ScriptedLoader implements FileLoader {

    private static final Set<String> RELEASED = ConcurrentHashMap.newKeySet();
    private static final Set<String> WAITING = ConcurrentHashMap.newKeySet();

    /** Lets the files of this name go on that wait. */
    public static void release(String name) {
        RELEASED.add(name);
    }

    /** Whether a file of this name waits. */
    public static boolean isWaiting(String name) {
        return WAITING.contains(name);
    }

    @Override
    public LoadKind kind() {
        return LoadKind.RETRACTION;
    }

    @Override
    public LoadableFile open(ReceivedFile file) {
        try (BufferedReader lines = lines(file)) {
            String head = lines.readLine();
            if (head == null || !head.startsWith("script,")) {
                throw ChanceryException.invalidInput("file", "begins with \"" + head + "\"; right is script,NAME");
            }
            return new Script(file, head.substring("script,".length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader lines(ReceivedFile file) throws IOException {
        InputStream bytes = Files.newInputStream(file.path());
        return new BufferedReader(new InputStreamReader(
                file.packing() == Packing.GZIP ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8));
    }

    private record Script(ReceivedFile file, String name) implements LoadableFile {

        @Override
        public String source() {
            return "script " + name;
        }

        @Override
        public void load(LoadProgress progress) {
            try (BufferedReader lines = lines(file)) {
                lines.readLine();
                long line = 2;
                for (String said = lines.readLine(); said != null; said = lines.readLine(), line++) {
                    progress.stopIfCancelled();
                    perform(said.split(" ", 3), line, progress);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void perform(String[] said, long line, LoadProgress progress) throws IOException {
            int many = said.length > 1 ? Integer.parseInt(said[1]) : 1;
            switch (said[0]) {
                case "total" -> progress.total(many);
                case "create" -> {
                    progress.read(many);
                    progress.created(many);
                }
                case "unchanged" -> {
                    progress.read(many);
                    progress.unchanged(many);
                }
                case "reject" -> {
                    for (int i = 0; i < many; i++) {
                        progress.read(1);
                        progress.remark(Remark.reject(line, "column", said[2] + i, "is the reject " + i));
                    }
                }
                case "gap", "mended", "apart" -> {
                    for (int i = 0; i < many; i++) {
                        progress.remark(new Remark(
                                Remark.Kind.valueOf(said[0].toUpperCase()), line, said[0], "" + i, null, "is odd"));
                    }
                }
                case "spool" -> {
                    Files.write(file.spool().resolve("sorted"), new byte[many]);
                    progress.spooled(many);
                }
                case "say" -> progress.message(said[2]);
                case "wait" -> await(progress::stopIfCancelled);
                case "stubborn" -> await(() -> {});
                case "damage" -> throw new FileDamaged("line " + line + " breaks off");
                case "unavailable" ->
                    throw new ChanceryException(ErrorCode.UNAVAILABLE, "The database is not answering");
                case "fault" -> throw new IllegalStateException("a fault of the loader");
                default -> throw new IllegalArgumentException(said[0]);
            }
        }

        private void await(Runnable meanwhile) {
            WAITING.add(name);
            try {
                while (!RELEASED.contains(name)) {
                    meanwhile.run();
                    Thread.sleep(10);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                WAITING.remove(name);
            }
        }
    }
}
