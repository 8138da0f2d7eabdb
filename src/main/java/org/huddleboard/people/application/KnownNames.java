package org.huddleboard.people.application;

import org.huddleboard.people.domain.KnownName;
import org.huddleboard.people.domain.KnownNameRepository;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.springframework.stereotype.Component;

/** Gives a member one more name; a name belongs to one member only. */
@Component
public class KnownNames {
    private final KnownNameRepository names;

    KnownNames(KnownNameRepository names) {
        this.names = names;
    }

    /** Refuses at {@code field} when the name is anybody's. */
    void free(String field, String name) {
        if (names.findById(KnownName.plain(name)).isPresent()) {
            throw BrokenRule.at(field, "people.rule.nameTaken", name);
        }
    }

    /** Refuses at {@code field} when the name is somebody else's. */
    public void add(String field, String name, MemberId member) {
        var known = new KnownName(name, member);
        if (known.knownAs().isEmpty()) {
            return;
        }
        var before = names.findById(known.knownAs());
        if (before.isEmpty()) {
            names.save(known);
        } else if (!before.get().member().equals(member)) {
            throw BrokenRule.at(field, "people.rule.nameTaken", name);
        }
    }
}
