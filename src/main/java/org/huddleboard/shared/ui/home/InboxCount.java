package org.huddleboard.shared.ui.home;

import com.vaadin.flow.signals.Signal;
import java.util.List;

/** How much waits for whoever is signed in, counted by one module and shown in the frame. */
public interface InboxCount {
    /** None for people who may not read such things. */
    int waiting();

    /** Where they are read, as a path of this board. */
    String path();

    /** What the frame listens to, to count again. */
    List<Signal<Long>> changes();
}
