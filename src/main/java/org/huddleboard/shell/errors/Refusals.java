package org.huddleboard.shell.errors;

import com.vaadin.flow.router.NotFoundException;
import jakarta.validation.ConstraintViolationException;
import java.util.Locale;
import java.util.UUID;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Puts a failure into words: a rule, somebody faster, nothing there; or a code to quote and a line in the log. */
@Component
class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    /** What is said, by message key. */
    record Refusal(String key, Object... arguments) {}

    Refusal of(Throwable failure) {
        LOG.debug("refused", failure);
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            switch (cause) {
                case BrokenRule rule -> {
                    return new Refusal(rule.key(), rule.arguments().toArray());
                }
                case NotFound _, NotFoundException _, AccessDeniedException _ -> {
                    return new Refusal("shell.error.gone");
                }
                case OptimisticLockingFailureException _ -> {
                    return new Refusal("shell.error.faster");
                }
                case ConstraintViolationException _ -> {
                    return new Refusal("shell.error.incomplete");
                }
                default -> {}
            }
        }
        return new Refusal("shell.error.unknown", note(failure));
    }

    /** Logs the failure and answers the code that finds it again. */
    String note(Throwable failure) {
        var code = "HB-" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        LOG.error("{} could not be done", code, failure);
        return code;
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause.getCause() == cause ? null : cause.getCause();
    }
}
