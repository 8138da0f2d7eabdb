package fences.violations.routes.tips.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;

/** Says two things about who may enter. */
@Route("two-doors")
@PermitAll
@AnonymousAllowed
class TwoDoorsView extends Main {}
