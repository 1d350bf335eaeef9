package org.chancery.server;

import io.netty.channel.ChannelPipeline;
import io.netty.handler.timeout.WriteTimeoutHandler;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Ends the connection of a client who does not read what he is sent. The server of a WebSocket writes without waiting until
 * what it wrote has left, so what he does not read would pile up in memory; whoever makes a long answer does wait, and
 * would for good.
 */
final class UnreadConnection {

    private UnreadConnection() {}

    /**
     * From now on for as long as the connection lasts; a second call changes nothing.
     *
     * @param patience how long anything written may wait until the client's side takes it
     */
    static void endAfter(Duration patience, HttpConnection connection) {
        ChannelPipeline pipeline = ((ConnectionBase) connection).channel().pipeline();
        if (pipeline.get(WriteTimeoutHandler.class) == null) {
            pipeline.addFirst(new WriteTimeoutHandler(patience.toMillis(), TimeUnit.MILLISECONDS));
        }
    }
}
