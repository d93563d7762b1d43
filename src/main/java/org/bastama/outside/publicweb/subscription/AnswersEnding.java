package org.bastama.outside.publicweb.subscription;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.bastama.civic.consultations.contributions.AnswerMails;
import org.bastama.outside.publicweb.page.Notice;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.stereotype.Component;

/** Ends mails about answers to contributions, in all consultations. */
@Component
class AnswersEnding implements MailEnding {

    private final Pages pages;
    private final AnswerMails mails;

    AnswersEnding(Pages pages, AnswerMails mails) {
        this.pages = pages;
        this.mails = mails;
    }

    @Override
    public Optional<Notice> look(String token, HttpServletRequest request) {
        var path = "/u/" + token;
        return mails.ended(token)
                .map(ended -> ended
                        ? notice(token, "already", request)
                        : Notice.of(pages.frame(Reader.of(request), path, "publicweb.unsubscribe.title"), "")
                                .say("publicweb.unsubscribe.answers")
                                .button("publicweb.unsubscribe.button", path, false));
    }

    @Override
    public Optional<Notice> end(String token, HttpServletRequest request) {
        var ended = mails.ended(token);
        ended.filter(already -> !already).ifPresent(not -> mails.end(token));
        return ended.map(already -> notice(token, already ? "already" : "done", request));
    }

    private Notice notice(String token, String how, HttpServletRequest request) {
        var frame = pages.frame(Reader.of(request), "/u/" + token, "publicweb.unsubscribe." + how + "-title");
        return Notice.of(frame, "good")
                .say("publicweb.unsubscribe.answers-done")
                .link("publicweb.unsubscribe.consultations", "/consultations");
    }
}
