package org.bastama.foundation.mailbox;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Text and HTML of a mail from its parts, in the reader's language; everything in it is plain text and escaped. */
@Component
class MailRendering {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%s</title>
            </head>
            <body style="margin:0;padding:1.5rem;font:1rem/1.55 system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif">
            <main style="max-width:36rem;margin:0 auto">
            <p style="margin:0 0 1rem;font-weight:700">%s</p>
            <h1 style="margin:0 0 1rem;font-size:1.35rem;line-height:1.3">%s</h1>
            %s
            </main>
            <footer style="max-width:36rem;margin:2rem auto 0;padding-top:1rem;border-top:1px solid #767676;font-size:.875rem">
            %s
            </footer>
            </body>
            </html>
            """;
    private static final String BUTTON = """
            <p style="margin:1.5rem 0"><a href="%1$s" style="display:inline-block;padding:.75rem 1.25rem;\
            border-radius:.5rem;background:#0b5d66;color:#ffffff;font-weight:600;text-decoration:none">%2$s</a></p>
            <p style="font-size:.875rem">%3$s<br><a href="%1$s" style="word-break:break-all">%1$s</a></p>""";

    private final Messages messages;
    private final PortalProperties portal;

    MailRendering(Messages messages, PortalProperties portal) {
        this.messages = messages;
        this.portal = portal;
    }

    RenderedMail render(Mail mail) {
        return new RenderedMail(text(mail), html(mail));
    }

    private String text(Mail mail) {
        var parts = new ArrayList<>(mail.paragraphs());
        var action = mail.action();
        if (action != null) {
            parts.add(action.label() + ":\n" + action.url());
        }
        parts.add("-- \n" + name(mail.language()) + " · " + portal.url("/") + "\n"
                + messages.get(mail.language(), "mailbox.mail.footer"));
        var unsubscribe = mail.unsubscribeUrl();
        if (unsubscribe != null) {
            parts.add(messages.get(mail.language(), "mailbox.mail.unsubscribe") + ":\n" + unsubscribe);
        }
        return String.join("\n\n", parts) + "\n";
    }

    private String html(Mail mail) {
        var language = mail.language();
        return PAGE.formatted(
                language.code(),
                escape(mail.subject()),
                escape(name(language)),
                escape(mail.subject()),
                body(mail),
                footer(mail));
    }

    private String body(Mail mail) {
        var paragraphs = mail.paragraphs().stream()
                .map(p -> "<p style=\"margin:0 0 1rem\">" + escape(p).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining("\n"));
        var action = mail.action();
        return action == null
                ? paragraphs
                : paragraphs + "\n"
                        + BUTTON.formatted(
                                escape(action.url()),
                                escape(action.label()),
                                escape(messages.get(mail.language(), "mailbox.mail.address")));
    }

    private String footer(Mail mail) {
        var footer = "<p>" + link(portal.url("/"), name(mail.language())) + "<br>"
                + escape(messages.get(mail.language(), "mailbox.mail.footer")) + "</p>";
        var unsubscribe = mail.unsubscribeUrl();
        return unsubscribe == null
                ? footer
                : footer + "\n<p>" + link(unsubscribe, messages.get(mail.language(), "mailbox.mail.unsubscribe"))
                        + "</p>";
    }

    private String name(Language language) {
        return messages.get(language, "mailbox.mail.portal");
    }

    private static String link(String url, String label) {
        return "<a href=\"" + escape(url) + "\">" + escape(label) + "</a>";
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
