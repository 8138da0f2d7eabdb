package org.huddleboard.shell.errors;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.huddleboard.shell.frame.MainLayout;

/** Something broke that is nobody's fault on the floor: what is safe, and a code to quote. */
@PermitAll
@ParentLayout(MainLayout.class)
class FailureView extends ErrorPage implements HasErrorParameter<Exception> {
    private final transient Refusals refusals;

    FailureView(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        tell("broken", refusals.note(parameter.getException()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
