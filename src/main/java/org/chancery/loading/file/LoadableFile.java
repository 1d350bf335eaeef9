package org.chancery.loading.file;

/** A file whose format is known. */
public interface LoadableFile {

    /** What the file is, in words: the source and the format. */
    String source();

    /**
     * Reads the file and writes what it says, telling how far it is. What was written stays, however it ends.
     *
     * @throws FileDamaged where the file is not what it says
     * @throws LoadCancelled where the load was to be cancelled
     */
    void load(LoadProgress progress);
}
