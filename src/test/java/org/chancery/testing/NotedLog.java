package org.chancery.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What a log category says during a test. */
public final class NotedLog extends Handler implements BeforeEachCallback, AfterEachCallback {

    private final Logger category;
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();

    /** @param category its name; empty for all there are */
    public NotedLog(String category) {
        this.category = Logger.getLogger(category);
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        records.clear();
        category.addHandler(this);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        category.removeHandler(this);
    }

    public List<LogRecord> records() {
        return records;
    }

    /** What it says, in words. */
    public List<String> lines() {
        return records.stream().map(NotedLog::line).toList();
    }

    /** What a record says, in words. */
    public static String line(LogRecord record) {
        return ExtLogRecord.wrap(record).getFormattedMessage();
    }

    @Override
    public void publish(LogRecord record) {
        records.add(record);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
