package org.chancery.loading.file;

/** A file is not what it says: its message tells where, what was wrong, and what would be right. */
public class FileDamaged extends RuntimeException {

    public FileDamaged(String message) {
        super(message);
    }
}
