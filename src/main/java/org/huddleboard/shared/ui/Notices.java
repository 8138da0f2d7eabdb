package org.huddleboard.shared.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Says at the foot of the screen what one's own action did; never what others did. */
public final class Notices {
    private static final int MILLIS = 5_000;
    private static final int MILLIS_TO_READ_A_PROBLEM = 12_000;

    private Notices() {}

    public static Notification done(String sentence) {
        var notice = new Notification(sentence, MILLIS, Notification.Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.SUCCESS);
        notice.open();
        return notice;
    }

    /** Read out at once. */
    public static Notification problem(String sentence) {
        var notice = new Notification(sentence, MILLIS_TO_READ_A_PROBLEM, Notification.Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.ERROR);
        notice.setAssertive(true);
        notice.open();
        return notice;
    }
}
