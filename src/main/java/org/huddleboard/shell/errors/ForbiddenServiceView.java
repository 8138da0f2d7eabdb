package org.huddleboard.shell.errors;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.huddleboard.shell.frame.MainLayout;
import org.springframework.security.access.AccessDeniedException;

/** A service of other roles is told as one that is not there. */
@PermitAll
@ParentLayout(MainLayout.class)
class ForbiddenServiceView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        tell("gone");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
