package org.huddleboard.feedback.application;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.huddleboard.feedback.QuestionId;
import org.huddleboard.feedback.QuestionKind;
import org.huddleboard.feedback.QuestionState;
import org.huddleboard.people.Person;
import org.huddleboard.privacy.Audience;

/**
 * Something asked about a card, as one reader sees it. {@code by} is empty once they left; {@code overdue} is said only
 * while somebody still has to answer in words.
 */
public record CardTalk(
        QuestionId id,
        QuestionKind kind,
        QuestionState state,
        boolean mine,
        boolean myTurn,
        Optional<Person> by,
        Optional<Audience> wider,
        ZonedDateTime askedAt,
        Optional<LocalDate> dueOn,
        boolean overdue,
        Optional<Person> answeredBy,
        Optional<String> answer,
        Optional<ZonedDateTime> settledAt) {}
