package org.bastama.bench.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The reference for pages: the portal's web server with the portal's own settings of it ({@code application.yaml}), and one
 * servlet that writes the same 20 kB, without Spring MVC, security or compression.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
public class ConstantPage {

    /** Its address. */
    public static final String PATH = "/constant";

    private static final byte[] BODY = "<p>petition</p>\r\n".repeat(1_205).getBytes(StandardCharsets.US_ASCII);

    /** Serves. */
    public static void main(String[] arguments) {
        SpringApplication.run(ConstantPage.class, arguments);
    }

    @Bean
    ServletRegistrationBean<HttpServlet> constant() {
        return new ServletRegistrationBean<>(new Constant(), PATH);
    }

    /** Starts it as a process of its own with the options of the portal's JVM. */
    public static JavaProcess start(List<String> options, Path directory) {
        var port = FreePort.next();
        var arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path"), ConstantPage.class.getName()));
        arguments.addAll(List.of(
                "--server.forward-headers-strategy=native",
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off"));
        return JavaProcess.start(
                        arguments, Map.of("PORT", Integer.toString(port)), port, directory.resolve("constant.log"))
                .await(PATH);
    }

    /** The servlet. */
    private static final class Constant extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(BODY.length);
            response.getOutputStream().write(BODY);
        }
    }
}
