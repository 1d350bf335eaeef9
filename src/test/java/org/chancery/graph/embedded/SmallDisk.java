package org.chancery.graph.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of its own for one folder, small enough to be filled; an ordinary folder where the machine does not allow that. */
final class SmallDisk {

    private static final String SIZE = "700m";
    private static final int BLOCK = 1 << 16;

    private final Path folder;
    private final String reason;

    private SmallDisk(Path folder, String reason) {
        this.folder = folder;
        this.reason = reason;
    }

    /** @param folder made anew; a disk that an earlier run left is removed */
    static SmallDisk at(Path folder) throws IOException, InterruptedException {
        run("umount", "-l", folder.toString());
        Trees.delete(folder);
        Files.createDirectories(folder);
        return new SmallDisk(folder, run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "none", folder.toString()));
    }

    boolean isSmall() {
        return reason.isEmpty();
    }

    /** Why it is an ordinary folder. */
    String reason() {
        return reason;
    }

    /** Leaves no byte free. */
    void fill() {
        try (OutputStream filling = Files.newOutputStream(filling())) {
            byte[] block = new byte[BLOCK];
            while (true) {
                filling.write(block);
            }
        } catch (IOException full) {
            return;
        }
    }

    void makeRoom() throws IOException {
        Files.deleteIfExists(filling());
    }

    private Path filling() {
        return folder.resolve("filling");
    }

    void remove() throws IOException, InterruptedException {
        if (isSmall()) {
            // At once, also where a process that was killed has not let go of it.
            run("umount", "-l", folder.toString());
        }
        Trees.delete(folder);
    }

    /** What the command said, which is nothing where all went well. */
    private static String run(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? "" : said + " (" + process.exitValue() + ")";
        } catch (IOException noSuchCommand) {
            return noSuchCommand.getMessage();
        }
    }
}
