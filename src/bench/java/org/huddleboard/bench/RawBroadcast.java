package org.huddleboard.bench;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.CloseReason;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.Constants;
import org.apache.tomcat.websocket.server.WsContextListener;

/** The floor under a change on many screens: a bare Tomcat that writes one text frame to every open WebSocket. */
final class RawBroadcast {
    private static final Set<Session> OPEN = ConcurrentHashMap.newKeySet();

    private RawBroadcast() {}

    public static void main(String[] arguments) throws LifecycleException {
        var tomcat = new Tomcat();
        tomcat.setBaseDir(arguments[1]);
        tomcat.setPort(Integer.parseInt(arguments[0]));
        tomcat.getConnector();
        var context = tomcat.addContext("", null);
        context.addApplicationListener(Sockets.class.getName());
        Tomcat.addServlet(context, "tell", new Tell());
        // Without a servlet behind it, the filter that opens sockets is never asked.
        context.addServletMappingDecoded("/", "tell");
        tomcat.start();
        tomcat.getServer().await();
    }

    /** {@code GET /tell?mark=…&bytes=…} writes a frame of that size with the mark in it. */
    static final class Tell extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var mark = request.getParameter("mark");
            if (mark != null) {
                var rest = Math.max(0, Integer.parseInt(request.getParameter("bytes")) - mark.length());
                var message = mark + "x".repeat(rest);
                for (var session : OPEN) {
                    session.getBasicRemote().sendText(message);
                }
            }
            response.getWriter().print(OPEN.size());
        }
    }

    /** Opens {@code /socket}. */
    public static final class Sockets extends WsContextListener {
        @Override
        public void contextInitialized(ServletContextEvent event) {
            super.contextInitialized(event);
            var container = (ServerContainer)
                    event.getServletContext().getAttribute(Constants.SERVER_CONTAINER_SERVLET_CONTEXT_ATTRIBUTE);
            try {
                container.addEndpoint(ServerEndpointConfig.Builder.create(Screen.class, "/socket")
                        .build());
            } catch (DeploymentException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** One open screen. */
    public static final class Screen extends Endpoint {
        @Override
        public void onOpen(Session session, EndpointConfig config) {
            session.setMaxIdleTimeout(0);
            OPEN.add(session);
        }

        @Override
        public void onClose(Session session, CloseReason reason) {
            OPEN.remove(session);
        }
    }
}
