package org.chancery.server;

import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;

/** A file that is not taken, for a reason that HTTP has a status for. */
final class RefusedUpload extends ChanceryException {

    private final int status;

    RefusedUpload(int status, ErrorCode code, String message) {
        super(code, message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
