package org.huddleboard.drafts;

import java.util.Map;
import java.util.Optional;

/** The drafts of whoever is signed in; nobody else ever reads them. A place is a stable name such as {@code feedback}. */
public interface Drafts {
    void keep(String place, Map<String, String> fields);

    Optional<Draft> find(String place);

    void discard(String place);
}
