package org.huddleboard.improvement;

import java.util.Collection;
import java.util.Map;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.TeamId;

/** What was agreed about records of lower modules. It asks no permission: it serves services that have asked. */
public interface ActionsAbout {
    /** The latest action about each record, where there is one. */
    Map<RecordRef, ActionId> latest(TeamId team, Collection<RecordRef> records);
}
