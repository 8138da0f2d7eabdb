package org.huddleboard.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.server.communication.PushConnectionFactory;

/** Gives each screen its {@link StraightPush}; Flow finds it as a service of its loader. */
public class StraightPushes implements PushConnectionFactory {
    @Override
    public PushConnection apply(UI screen) {
        return new StraightPush(screen);
    }
}
