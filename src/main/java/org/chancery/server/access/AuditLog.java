package org.chancery.server.access;

import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * Who changed what, when, and from where: the log category {@code org.chancery.audit}, one line for each change that was
 * accepted or refused. It holds no keys and no texts, and a line is one line whatever a name holds.
 */
@Singleton
public class AuditLog {

    /** What would end a line, move about in it, or turn it round. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private static final Logger LOG = Logger.getLogger("org.chancery.audit");

    /**
     * Notes a change.
     *
     * @param outcome {@code ACCEPTED}, the code of the error that refused it, or {@code CUT_OFF} where the client went away
     */
    public void note(String who, String address, String what, String outcome) {
        LOG.infof("who=%s from=%s what=%s outcome=%s", clean(who), clean(address), clean(what), outcome);
    }

    private static String clean(String text) {
        return UNSEEN.matcher(text).replaceAll("\uFFFD");
    }
}
