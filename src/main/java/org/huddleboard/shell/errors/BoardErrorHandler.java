package org.huddleboard.shell.errors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.stream.Stream;
import org.huddleboard.shared.ui.Notices;
import org.springframework.stereotype.Component;

/** Turns what went wrong on a screen into a notice, in one place. */
@Component
public class BoardErrorHandler implements ErrorHandler {
    private final transient Refusals refusals;

    BoardErrorHandler(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void error(ErrorEvent event) {
        var refusal = refusals.of(event.getThrowable());
        Stream.ofNullable(UI.getCurrent())
                .filter(UI::isAttached)
                .forEach(ui -> Notices.problem(ui.getTranslation(refusal.key(), refusal.arguments())));
    }
}
