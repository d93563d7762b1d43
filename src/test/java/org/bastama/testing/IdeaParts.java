package org.bastama.testing;

import java.time.Instant;
import java.util.Objects;
import org.bastama.civic.consultations.ConsultationDraft.DraftPart;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.ConfirmContribution;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.civic.consultations.ideas.Idea;
import org.bastama.civic.consultations.ideas.Ideas;
import org.bastama.civic.consultations.ideas.ProposeIdea;
import org.bastama.civic.consultations.ideas.SupportIdea;
import org.bastama.civic.consultations.ideas.SupportLinks;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.springframework.context.ApplicationContext;

/** Consultations whose one part takes ideas, and people who propose and support some. */
public final class IdeaParts {

    /** The ordinal of the part. */
    public static final int PART = 1;

    /** When each of them closes. */
    public static final Instant CLOSES = ConsultationStage.CLOSES;

    private final ApplicationContext context;
    private final ConsultationStage stage;

    /** With the use cases of a context. */
    public IdeaParts(ApplicationContext context) {
        this.context = context;
        this.stage = context.getBean(ConsultationStage.class);
    }

    /** An open one that an official holds. */
    public ConsultationNumber open(Actor official) {
        var titles = LocalizedText.of("Тыныш көшелер", "Тихие улицы", "Quiet streets");
        var question = LocalizedText.of("Where?", "Where?", "Where?");
        var number = stage.draft(
                official,
                ConsultationStage.words(Language.RU, titles, question, "Letters."),
                new DraftPart(Ideas.CODE, LocalizedText.of("Идеялар", "Идеи", "Your ideas"), LocalizedText.empty()));
        stage.open(number, official);
        return number;
    }

    /** At a time, by when the job has opened and closed what was due. */
    public void at(Instant now) {
        stage.at(now);
    }

    /** A public idea of a mailbox. */
    public Contribution idea(ConsultationNumber number, String heading, String email) {
        context.getBean(ProposeIdea.class)
                .propose(
                        number,
                        PART,
                        new Idea(heading, "Because of the school."),
                        new Sender("", email, false, true, Language.EN));
        var link = context.getBean(ConfirmContribution.class).confirm(token(email, "/k/"));
        return context.getBean(ContributionQueries.class)
                .find(number, Objects.requireNonNull(link.contribution()).number())
                .orElseThrow();
    }

    /** A mailbox supports an idea and confirms that. */
    public void supported(ConsultationNumber number, Contribution idea, String email) {
        context.getBean(SupportIdea.class).support(number, PART, idea.number(), email, true, Language.EN);
        context.getBean(SupportLinks.class).confirm(token(email, "/k/support/"));
    }

    /** The token of the newest mail with a link of this path. */
    public String token(String email, String path) {
        return context.getBean(SentMails.class).to(new EmailAddress(email), 50).stream()
                .flatMap(mail -> mail.links().stream())
                .filter(link -> link.matches(".*" + path + "[^/]+"))
                .findFirst()
                .map(link -> link.substring(link.lastIndexOf('/') + 1))
                .orElseThrow();
    }
}
