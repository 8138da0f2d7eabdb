package org.huddleboard.shared.security;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.aopalliance.intercept.MethodInvocation;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.MethodClassKey;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.SecurityAnnotationScanner;
import org.springframework.security.core.annotation.SecurityAnnotationScanners;

/**
 * Asks {@link Access} where a service demands no more than {@code @access.may('…')}: a screen asks with each change, and
 * an expression language would read the sentence each time. Any other demand is Spring's to judge.
 */
final class PlainChecks implements AuthorizationManager<MethodInvocation> {
    private static final Pattern MAY = Pattern.compile("@access\\.may\\('(\\w+)'\\)");
    private static final AuthorizationDecision YES = new AuthorizationDecision(true);
    private static final AuthorizationDecision NO = new AuthorizationDecision(false);

    private final Supplier<Access> access;
    private final AuthorizationManager<MethodInvocation> otherDemands;
    private final SecurityAnnotationScanner<PreAuthorize> demands =
            SecurityAnnotationScanners.requireUnique(PreAuthorize.class);
    private final Map<MethodClassKey, Optional<Action>> asked = new ConcurrentHashMap<>();

    PlainChecks(Supplier<Access> access, AuthorizationManager<MethodInvocation> otherDemands) {
        this.access = access;
        this.otherDemands = otherDemands;
    }

    @Override
    public @Nullable AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> who, MethodInvocation call) {
        var plain = plain(call);
        if (plain.isEmpty()) {
            return otherDemands.authorize(who, call);
        }
        return access.get().may(plain.get()) ? YES : NO;
    }

    private Optional<Action> plain(MethodInvocation call) {
        var service =
                call.getThis() == null ? call.getMethod().getDeclaringClass() : AopUtils.getTargetClass(call.getThis());
        var key = new MethodClassKey(call.getMethod(), service);
        var known = asked.get(key);
        return known != null ? known : asked.computeIfAbsent(key, _ -> demanded(call, service));
    }

    private Optional<Action> demanded(MethodInvocation call, Class<?> service) {
        return Optional.ofNullable(demands.scan(call.getMethod(), service))
                .map(demand -> MAY.matcher(demand.value()))
                .filter(sentence -> sentence.matches())
                .map(sentence -> Action.valueOf(sentence.group(1)));
    }
}
