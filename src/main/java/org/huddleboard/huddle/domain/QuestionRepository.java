package org.huddleboard.huddle.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.huddle.HuddleId;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Questions for a huddle. */
public interface QuestionRepository extends Repository<Question, UUID> {
    Question saveAndFlush(Question question);

    Optional<Question> findById(UUID id);

    Optional<Question> findByTeamAndClientKey(TeamId team, UUID clientKey);

    /** Those that wait, oldest first. */
    List<Question> findByTeamAndTalkedAboutIsNullAndHiddenFalseOrderByAskedAtAscIdAsc(TeamId team, Limit limit);

    List<Question> findByTalkedAboutAndHiddenFalseOrderByAskedAtAscIdAsc(HuddleId huddle, Limit limit);
}
