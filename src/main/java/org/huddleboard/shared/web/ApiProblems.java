package org.huddleboard.shared.web;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.Clash;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.WrongParameter;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.imports.RefusedFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns every refusal of a program's call into problem details (RFC 9457), in the caller's language. */
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ApiProblems.class);

    private final Messages messages;

    ApiProblems(Messages messages) {
        this.messages = messages;
    }

    /** The address of a call is wrong: named by the parameter. */
    @ExceptionHandler(WrongParameter.class)
    ProblemDetail wrong(WrongParameter wrong, Locale language) {
        var problem = problem(HttpStatus.BAD_REQUEST, language, "api.problem.parameter", wrong.parameter());
        problem.setProperty("parameter", wrong.parameter());
        return problem;
    }

    @ExceptionHandler(RefusedFile.class)
    ProblemDetail refused(RefusedFile file, Locale language) {
        var status = file.isTooLarge() ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT;
        var problem = problem(status, language, file.key(), file.arguments().toArray());
        if (!file.expected().isEmpty()) {
            problem.setProperty("seen", file.seen());
            problem.setProperty("expected", new TreeMap<>(file.expected()));
        }
        return problem;
    }

    @ExceptionHandler(BrokenRule.class)
    ProblemDetail broken(BrokenRule rule, Locale language) {
        var problem = problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                language,
                rule.key(),
                rule.arguments().toArray());
        var field = rule.field();
        if (field != null) {
            problem.setProperty("field", field);
        }
        return problem;
    }

    @ExceptionHandler(Clash.class)
    ProblemDetail clash(Clash clash, Locale language) {
        var problem = problem(
                HttpStatus.CONFLICT, language, clash.key(), clash.arguments().toArray());
        problem.setProperty("reason", clash.reason());
        return problem;
    }

    @ExceptionHandler(NotFound.class)
    ProblemDetail absent(NotFound absent, Locale language) {
        return problem(HttpStatus.NOT_FOUND, language, "api.problem.notFound");
    }

    @ExceptionHandler(AccessDeniedException.class)
    ProblemDetail denied(AccessDeniedException denied, Locale language) {
        return problem(HttpStatus.FORBIDDEN, language, "api.problem.denied");
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    ProblemDetail lostRace(OptimisticLockingFailureException race, Locale language) {
        return problem(HttpStatus.CONFLICT, language, "api.problem.conflict");
    }

    @ExceptionHandler(Exception.class)
    ProblemDetail fault(Exception fault, Locale language) {
        log.error("A call of a program failed", fault);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, language, "api.problem.fault");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception fault, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        log.debug("A call was not understood", fault);
        return super.handleExceptionInternal(fault, body, headers, status, request);
    }

    private ProblemDetail problem(HttpStatus status, Locale language, String key, Object... arguments) {
        var problem = ProblemDetail.forStatusAndDetail(status, messages.say(language, key, arguments));
        problem.setTitle(messages.say(language, "api.title." + status.value()));
        problem.setProperties(new TreeMap<>(Map.of("reason", key.substring(key.lastIndexOf('.') + 1))));
        return problem;
    }
}
