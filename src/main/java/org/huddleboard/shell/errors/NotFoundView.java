package org.huddleboard.shell.errors;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.huddleboard.shell.frame.MainLayout;

/** The address leads nowhere. */
@PermitAll
@ParentLayout(MainLayout.class)
class NotFoundView extends ErrorPage implements HasErrorParameter<NotFoundException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        tell("gone");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
