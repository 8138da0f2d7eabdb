package org.huddleboard.shared;

import java.util.Locale;
import java.util.Optional;

/**
 * Where records of a kind are read: a bean of the module that owns them, for higher modules that keep a {@link
 * RecordRef} and lead back to it. It says nothing that those who read the team's records may not know.
 */
public interface RecordPage {
    /** The kind of records it knows. */
    String kind();

    /** Empty for a record that is not this team's. */
    Optional<Link> link(TeamId team, RecordRef record, Locale language);

    /** A path of this board and the words of the link. */
    record Link(String path, String words) {}
}
