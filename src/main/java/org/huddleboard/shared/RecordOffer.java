package org.huddleboard.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A step that a higher module offers for records of a kind, such as "discuss in the huddle": a bean of that module. The
 * screens of the record's own module render what they are handed and know no higher module.
 */
public interface RecordOffer {
    /** The kind of records this is a step for, such as {@code kpi-figure}. */
    String kind();

    /** Smaller comes first. */
    int order();

    /**
     * How the step stands at records of a team, asked in one go for a whole screen. A record is missing where whoever
     * asks neither may take the step nor may see what came of it.
     */
    Map<RecordRef, Standing> standing(TeamId team, Collection<RecordRef> records);

    /**
     * How far a step is.
     *
     * @param open whether whoever asks can take it now
     * @param said what came of it so far, a line each
     */
    record Standing(boolean open, List<String> said) {
        public Standing {
            said = List.copyOf(said);
        }
    }
}
