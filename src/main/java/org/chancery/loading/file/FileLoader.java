package org.chancery.loading.file;

import org.chancery.api.ChanceryException;
import org.chancery.loading.LoadKind;

/** Loads one kind of file. */
public interface FileLoader {

    /** What the files hold. */
    LoadKind kind();

    /**
     * Looks at the beginning of a file; neither reads all of it nor writes anything.
     *
     * @throws ChanceryException INVALID_INPUT where it is no file of this kind; the message says what was found and what
     *     would be right
     */
    LoadableFile open(ReceivedFile file);
}
