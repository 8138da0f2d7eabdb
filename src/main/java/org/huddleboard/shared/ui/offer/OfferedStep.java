package org.huddleboard.shared.ui.offer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Optional;
import org.huddleboard.shared.RecordOffer;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.Glyph;

/** A step that can be taken on a screen: a button, and where it needs words a form below it. */
public interface OfferedStep extends RecordOffer {
    Glyph glyph();

    /** The words of the button at one record. */
    String label();

    /** The words of one button above a list, taking the step for several records; empty where it is for one only. */
    Optional<String> labelForAll();

    /** Takes it, or answers the form that takes it; {@code done} is run once it is taken or given up. */
    Optional<Component> take(TeamId team, List<RecordRef> records, Runnable done);

    /** What screens that show this step listen to. */
    List<Signal<Long>> changes(TeamId team);
}
