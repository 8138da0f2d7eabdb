package org.huddleboard.privacy.spi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huddleboard.shared.MemberId;

/** A module that keeps rows about people: it can hand them to their owner, and forget a leaver. */
public interface PersonalDataHolder {
    /** The tables with a member column that this holder answers for. */
    Set<String> tables();

    /** Everything kept about the member, by record kind, in words the member understands. */
    Map<String, List<Map<String, String>>> export(MemberId member);

    /** Forgets the member; sums of teams stay as they are. */
    void erase(MemberId member);
}
