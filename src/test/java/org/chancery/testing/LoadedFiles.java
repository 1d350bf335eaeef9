package org.chancery.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.loading.file.LoadProgress;
import org.chancery.loading.file.ReceivedFile;
import org.chancery.loading.file.Remark;
import org.chancery.loading.rollcall.RollCallFiles;

/** Loads files of roll calls as they are loaded once they have arrived. */
@ApplicationScoped
public class LoadedFiles {

    private final RollCallFiles files;

    LoadedFiles(RollCallFiles files) {
        this.files = files;
    }

    /** What a load came to. */
    public record Loaded(LoadProgress progress, List<Remark> remarks) {

        public List<Remark> of(Remark.Kind kind) {
            return remarks.stream().filter(remark -> remark.kind() == kind).toList();
        }

        /** Created, updated, unchanged and withdrawn rows, and rejected ones. */
        public List<Long> counts() {
            return List.of(
                    progress.created(),
                    progress.updated(),
                    progress.unchanged(),
                    progress.withdrawn(),
                    progress.count(Remark.Kind.REJECT));
        }
    }

    /** Loads a file that is not packed, or packed by gzip. */
    public Loaded load(byte[] file) {
        return load(file, ReceivedFile.Packing.NONE);
    }

    public Loaded load(byte[] file, ReceivedFile.Packing packing) {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "load");
            Path body = Files.write(folder.resolve("body"), file);
            List<Remark> remarks = new ArrayList<>();
            LoadProgress progress = new LoadProgress(remarks::add);
            files.open(new ReceivedFile(body, packing, folder.resolve("spool"))).load(progress);
            return new Loaded(progress, remarks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
