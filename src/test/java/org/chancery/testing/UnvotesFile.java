package org.chancery.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Voeten's three tables, as one zip. */
public final class UnvotesFile {

    private final StringBuilder votes = new StringBuilder("rcid,country,country_code,vote\n");
    private final StringBuilder rollCalls =
            new StringBuilder("rcid,session,importantvote,date,unres,amend,para,short,descr\n");
    private final StringBuilder issues = new StringBuilder("rcid,short_name,issue\n");

    /** A roll call in which countries vote so: {@code "yes United States|US;Brazil|BR, no Russia|RU"}. */
    public UnvotesFile rollCall(
            String rcid, String session, String date, String unres, String kind, String title, String voted) {
        rollCalls
                .append(String.join(",", rcid, session, "NA", date, unres, kind, title, title))
                .append('\n');
        issues.append(rcid).append(",nu,Nuclear weapons and nuclear material\n");
        for (String group : voted.split(", ")) {
            String vote = group.substring(0, group.indexOf(' '));
            for (String country : group.substring(group.indexOf(' ') + 1).split(";")) {
                votes.append(rcid + "," + country.replace('|', ',') + "," + vote + "\n");
            }
        }
        return this;
    }

    public String votes() {
        return votes.toString();
    }

    /** With names of entries that tell nothing. */
    public byte[] zip() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("a", votes.toString());
        entries.put("b", issues.toString());
        entries.put("c", rollCalls.toString());
        return zip(entries);
    }

    public static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
