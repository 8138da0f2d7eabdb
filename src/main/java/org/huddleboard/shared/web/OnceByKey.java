package org.huddleboard.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.Clash;
import org.huddleboard.shared.CurrentActor;
import org.huddleboard.shared.CurrentMember;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does a program's write once for each key it sends ({@code Idempotency-Key}): the answer is stored in the transaction
 * of the write, so a retry, even one that runs beside the first, gets the same answer. A {@link Clash} is an answer too.
 */
@Component
public class OnceByKey {
    /** The header a program sends its key in. */
    public static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 100;

    private final KeyedAnswers answers;
    private final CurrentMember asker;
    private final TransactionTemplate transaction;
    private final ApiProblems problems;
    private final JsonMapper json;

    OnceByKey(
            KeyedAnswers answers,
            CurrentMember asker,
            TransactionTemplate transaction,
            ApiProblems problems,
            JsonMapper json) {
        this.answers = answers;
        this.asker = asker;
        this.transaction = transaction;
        this.problems = problems;
        this.json = json;
    }

    /** The answer to this call under this key: the stored one, or what {@code work} says now, as 201. */
    public ResponseEntity<Object> created(
            String key, HttpServletRequest request, Locale language, Supplier<Object> work) {
        if (key.isBlank() || key.length() > LONGEST) {
            throw BrokenRule.at(HEADER, "api.problem.key", LONGEST);
        }
        var program = program();
        var call = request.getMethod() + " " + request.getRequestURI();
        return known(program, key, call)
                .orElseGet(() -> first(program, key, call, language, work))
                .sent();
    }

    private KeyedAnswers.Answer first(UUID program, String key, String call, Locale language, Supplier<Object> work) {
        try {
            return work(program, key, call, work);
        } catch (DuplicateKeyException twin) {
            return known(program, key, call).orElseThrow(() -> twin);
        } catch (Clash clash) {
            return known(program, key, call)
                    .orElseGet(() -> refused(program, key, call, problems.clash(clash, language)));
        }
    }

    /** The answer to the same call; the key of another call is refused. */
    private Optional<KeyedAnswers.Answer> known(UUID program, String key, String call) {
        var answer = answers.find(program, key);
        if (answer.isPresent() && !answer.get().call().equals(call)) {
            throw BrokenRule.at(HEADER, "api.problem.keyUsed");
        }
        return answer;
    }

    private KeyedAnswers.Answer work(UUID program, String key, String call, Supplier<Object> work) {
        return transaction.execute(_ -> {
            var body = json.writeValueAsString(work.get());
            var answer =
                    new KeyedAnswers.Answer(call, HttpStatus.CREATED.value(), MediaType.APPLICATION_JSON_VALUE, body);
            answers.keep(program, key, answer);
            return answer;
        });
    }

    private KeyedAnswers.Answer refused(UUID program, String key, String call, ProblemDetail problem) {
        var answer = new KeyedAnswers.Answer(
                call, problem.getStatus(), MediaType.APPLICATION_PROBLEM_JSON_VALUE, json.writeValueAsString(problem));
        try {
            answers.keep(program, key, answer);
            return answer;
        } catch (DuplicateKeyException twin) {
            return known(program, key, call).orElseThrow(() -> twin);
        }
    }

    private UUID program() {
        return asker.actor()
                .filter(CurrentActor.Token.class::isInstance)
                .map(CurrentActor.Token.class::cast)
                .map(CurrentActor.Token::id)
                .orElseThrow(() -> new AccessDeniedException("for programs only"));
    }
}
