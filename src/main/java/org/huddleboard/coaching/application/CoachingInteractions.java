package org.huddleboard.coaching.application;

import java.time.Instant;
import java.util.List;
import org.huddleboard.coaching.CoachingState;
import org.huddleboard.coaching.domain.CoachingSessionRepository;
import org.huddleboard.shared.Interaction;
import org.huddleboard.shared.InteractionSource;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signed sessions in which somebody helped a member along. */
@Component
@Transactional(readOnly = true)
class CoachingInteractions implements InteractionSource {
    private final CoachingSessionRepository sessions;

    CoachingInteractions(CoachingSessionRepository sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Interaction> of(MemberId member, Instant from, Instant to, int most) {
        return sessions.completed(member, CoachingState.SIGNED, from, to, Limit.of(most)).stream()
                .flatMap(session -> session.coach().stream()
                        .flatMap(coach -> CoachingHistoryReader.completedAt(session)
                                .map(at -> new Interaction(
                                        session.id().ref(), coach, at, "coaching.interaction." + session.kind()))))
                .toList();
    }
}
