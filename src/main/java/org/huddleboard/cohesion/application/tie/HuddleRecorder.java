package org.huddleboard.cohesion.application.tie;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.huddleboard.cohesion.application.tie.HuddleBook.Attendance;
import org.huddleboard.cohesion.application.tie.HuddleBook.Held;
import org.huddleboard.cohesion.application.tie.HuddleBook.Key;
import org.huddleboard.cohesion.domain.tie.AttendancePart;
import org.huddleboard.huddle.HuddleEnded;
import org.huddleboard.huddle.ReadUnderstood;
import org.huddleboard.shared.MemberId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears who was at a huddle. Whoever was there knows what was said; the others once they have read it. */
@Component
class HuddleRecorder {
    private final HuddleBook huddles;
    private final TeamNews news;

    HuddleRecorder(HuddleBook huddles, TeamNews news) {
        this.huddles = huddles;
        this.news = news;
    }

    @ApplicationModuleListener
    void on(HuddleEnded ended) {
        var huddle = ended.huddle().value();
        huddles.held(List.of(new Held(huddle, ended.team(), news.day(ended.team(), ended.at()))));
        huddles.add(attendances(huddle, ended.expected(), ended.present(), Set.of()));
        news.tell(Set.of(ended.team()));
    }

    /** It may be heard before the huddle's end. */
    @ApplicationModuleListener
    void on(ReadUnderstood read) {
        huddles.add(attendances(read.huddle().value(), Set.of(), Set.of(), Set.of(read.member())));
        news.tell(Set.of(read.team()));
    }

    static List<Attendance> attendances(
            UUID huddle, Collection<MemberId> expected, Collection<MemberId> present, Collection<MemberId> readers) {
        return Stream.of(
                        keys(huddle, expected, AttendancePart.EXPECTED),
                        keys(huddle, present, AttendancePart.PRESENT),
                        keys(huddle, present, AttendancePart.ACKNOWLEDGED),
                        keys(huddle, readers, AttendancePart.ACKNOWLEDGED))
                .flatMap(keys -> keys)
                .distinct()
                .map(key -> new Attendance(key, null))
                .toList();
    }

    private static Stream<Key> keys(UUID huddle, Collection<MemberId> members, AttendancePart part) {
        return members.stream().map(member -> new Key(huddle, member, part));
    }
}
