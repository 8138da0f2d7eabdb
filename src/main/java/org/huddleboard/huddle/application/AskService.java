package org.huddleboard.huddle.application;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import org.huddleboard.huddle.HuddleChanged;
import org.huddleboard.huddle.domain.Question;
import org.huddleboard.huddle.domain.QuestionRepository;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Takes questions for the huddle; of one asked without a name nobody keeps whose it was. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('HUDDLE_ASK')")
public class AskService {
    private final QuestionRepository questions;
    private final TextGuard guard;
    private final Access access;
    private final CurrentMember me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskService(
            QuestionRepository questions,
            TextGuard guard,
            Access access,
            CurrentMember me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.questions = questions;
        this.guard = guard;
        this.access = access;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public void ask(@Valid AskQuestion command) {
        access.require(Action.HUDDLE_ASK, command.team());
        if (questions.findByTeamAndClientKey(command.team(), command.key()).isPresent()) {
            return;
        }
        guard.check("question", command.words());
        var now = clock.instant();
        var by = command.named() ? Optional.of(me.id()) : Optional.<MemberId>empty();
        questions.saveAndFlush(new Question(command.key(), command.team(), by, command.words(), now));
        events.publishEvent(new HuddleChanged(command.team(), now));
    }
}
