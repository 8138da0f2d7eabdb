package org.huddleboard.shell.security;

import org.huddleboard.people.SignIn;
import org.huddleboard.shared.ActorAuthentication;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Hands name and password to people's door, and lets through whom a browser's keepsake has already let in. */
class PasswordCheck implements AuthenticationProvider {
    private final SignIn door;
    private final SignedIn signedIn;

    PasswordCheck(SignIn door, SignedIn signedIn) {
        this.door = door;
        this.signedIn = signedIn;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        if (asked instanceof ActorAuthentication) {
            return asked;
        }
        var password = String.valueOf(asked.getCredentials());
        return switch (door.withPassword(asked.getName(), password, address(asked))) {
            case SignIn.Welcome welcome -> signedIn.as(welcome);
            case SignIn.Wrong _ -> throw new BadCredentialsException("wrong name or password");
            case SignIn.Slow _ -> throw new LockedException("too many tries");
        };
    }

    private static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind)
                || ActorAuthentication.class.isAssignableFrom(kind);
    }
}
