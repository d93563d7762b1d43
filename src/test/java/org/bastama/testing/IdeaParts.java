package org.bastama.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import org.bastama.civic.consultations.AnnounceConsultation;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationDraft;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationText;
import org.bastama.civic.consultations.SaveConsultationDraft;
import org.bastama.civic.consultations.StartConsultation;
import org.bastama.civic.consultations.contributions.ConfirmContribution;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.civic.consultations.ideas.Idea;
import org.bastama.civic.consultations.ideas.Ideas;
import org.bastama.civic.consultations.ideas.ProposeIdea;
import org.bastama.civic.consultations.ideas.SupportIdea;
import org.bastama.civic.consultations.ideas.SupportLinks;
import org.bastama.foundation.jobs.RecurringJobs;
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

    /** Midnight of Almaty, when the first day begins. */
    public static final Instant OPENS = Instant.parse("2026-09-06T19:00:00Z");

    /** Midnight of Almaty, when the last day ends. */
    public static final Instant CLOSES = Instant.parse("2026-09-20T19:00:00Z");

    private final ApplicationContext context;
    private final TestClock clock;

    /** With the use cases of a context. */
    public IdeaParts(ApplicationContext context, TestClock clock) {
        this.context = context;
        this.clock = clock;
    }

    /** An open one that an official holds. */
    public ConsultationNumber open(Actor official) {
        var number = context.getBean(StartConsultation.class)
                .start(new Consultation.Holders(DeskRows.AUTHORITY, null), Language.RU, official);
        context.getBean(SaveConsultationDraft.class).save(number, draft(), 1, official);
        context.getBean(AnnounceConsultation.class).announce(number, 2, official);
        at(OPENS);
        return number;
    }

    private static ConsultationDraft draft() {
        var versions = new EnumMap<Language, ConsultationText.Version>(Language.class);
        var titles = LocalizedText.of("Тыныш көшелер", "Тихие улицы", "Quiet streets");
        Language.all()
                .forEach(language -> versions.put(
                        language,
                        new ConsultationText.Version(titles.in(language), "Where?", "Letters.", "The city.")));
        return new ConsultationDraft(
                new ConsultationText(Language.RU, versions),
                "101000000",
                null,
                "open-consultation",
                LocalDate.of(2026, 9, 7),
                LocalDate.of(2026, 9, 20),
                List.of(new ConsultationDraft.DraftPart(
                        Ideas.CODE, LocalizedText.of("Идеялар", "Идеи", "Your ideas"), LocalizedText.empty())));
    }

    /** At a time, by when the job has opened and closed what was due. */
    public void at(Instant now) {
        clock.set(now);
        context.getBean(RecurringJobs.class).run("consultations.move");
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
                .find(
                        number,
                        java.util.Objects.requireNonNull(link.contribution()).number())
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
