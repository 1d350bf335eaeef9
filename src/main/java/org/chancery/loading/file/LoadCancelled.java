package org.chancery.loading.file;

/** A load was to be cancelled, and ends here. */
public class LoadCancelled extends RuntimeException {

    public LoadCancelled() {
        super(null, null, false, false);
    }
}
