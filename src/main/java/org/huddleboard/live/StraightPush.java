package org.huddleboard.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import java.io.IOException;
import org.atmosphere.cpr.AtmosphereResourceImpl;
import org.atmosphere.websocket.WebSocket;

/**
 * Writes what a screen is told straight to its socket. Atmosphere would filter, number and remember each message for
 * many readers on its way; here each has one. Where the socket does not take it, it goes that way all the same, and is
 * kept there until the screen is back.
 */
class StraightPush extends AtmospherePushConnection {
    /** Flow's client reads how long a message is before it reads the message. */
    private static final char AFTER_LENGTH = '|';

    StraightPush(UI screen) {
        super(screen);
    }

    @Override
    protected void sendMessage(String message) {
        if (!taken(message)) {
            super.sendMessage(message);
        }
    }

    private boolean taken(String message) {
        return getResource() instanceof AtmosphereResourceImpl resource
                && resource.webSocket() instanceof WebSocket socket
                && socket.isOpen()
                && written(socket, message.length() + String.valueOf(AFTER_LENGTH) + message);
    }

    private static boolean written(WebSocket socket, String framed) {
        try {
            socket.write(framed);
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
