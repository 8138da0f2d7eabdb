package org.huddleboard.shell.errors;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shell.frame.MainLayout;

/** The record does not exist, or not for whoever asks: told alike. */
@PermitAll
@ParentLayout(MainLayout.class)
class AbsentView extends ErrorPage implements HasErrorParameter<NotFound> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        tell("gone");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
