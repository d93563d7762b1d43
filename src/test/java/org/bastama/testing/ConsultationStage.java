package org.bastama.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import org.bastama.civic.consultations.AnnounceConsultation;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationDraft;
import org.bastama.civic.consultations.ConsultationDraft.DraftPart;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.ConsultationText;
import org.bastama.civic.consultations.SaveConsultationDraft;
import org.bastama.civic.consultations.StartConsultation;
import org.bastama.foundation.jobs.RecurringJobs;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;

/** Brings consultations of {@link DeskRows#AUTHORITY} to where a test needs them, by the use cases that people use. */
public class ConsultationStage {

    /** The words of a consultation that asks where streets should be quiet, in all languages; the original is Russian. */
    public static final ConsultationText QUIET_STREETS = words(
            Language.RU,
            LocalizedText.of("Тыныш көшелер", "Тихие улицы", "Quiet streets"),
            LocalizedText.of("Where?", "Where?", "Where?"),
            "Letters.");

    /** When each of them opens. */
    public static final Instant OPENS = Instant.parse("2026-09-06T19:00:00Z");

    /** When each of them closes. */
    public static final Instant CLOSES = Instant.parse("2026-09-20T19:00:00Z");

    private final StartConsultation start;
    private final SaveConsultationDraft save;
    private final AnnounceConsultation announce;
    private final ConsultationQueries consultations;
    private final RecurringJobs jobs;
    private final SentMails mails;
    private final TestClock clock;

    ConsultationStage(
            StartConsultation start,
            SaveConsultationDraft save,
            AnnounceConsultation announce,
            ConsultationQueries consultations,
            RecurringJobs jobs,
            SentMails mails,
            TestClock clock) {
        this.start = start;
        this.save = save;
        this.announce = announce;
        this.consultations = consultations;
        this.jobs = jobs;
        this.mails = mails;
        this.clock = clock;
    }

    /** A draft of an official with nothing in it, to be written in a language first. */
    public ConsultationNumber started(Actor official, Language original) {
        return start.start(new Consultation.Holders(DeskRows.AUTHORITY, null), original, official);
    }

    /** A draft with its words and parts, which can be announced as far as these can. */
    public ConsultationNumber draft(Actor official, ConsultationText text, DraftPart... parts) {
        var number = started(official, text.original());
        save.save(number, content(text, parts), 1, official);
        return number;
    }

    /** What is typed into a draft with these words and parts. */
    public static ConsultationDraft content(ConsultationText text, DraftPart... parts) {
        return new ConsultationDraft(
                text,
                "101000000",
                "transport",
                "open-consultation",
                LocalDate.of(2026, 9, 7),
                LocalDate.of(2026, 9, 20),
                List.of(parts));
    }

    /** The draft is announced, and it opens. */
    public void open(ConsultationNumber number, Actor official) {
        announce.announce(number, consultations.find(number).orElseThrow().version(), official);
        at(OPENS);
    }

    /** Moves the clock, and what is due then happens. */
    public void at(Instant now) {
        clock.set(now);
        jobs.run("consultations.move");
    }

    /** The path of the link in the newest mail to a contributor. */
    public String linkTo(String mailbox) {
        return mails.to(new EmailAddress(mailbox), 5).stream()
                .flatMap(mail -> mail.links().stream())
                .filter(link -> link.contains("/k/"))
                .map(link -> link.substring(link.indexOf("/k/")))
                .findFirst()
                .orElseThrow();
    }

    /** The words of a consultation, of these in each language, and of one answer for all to who decides. */
    public static ConsultationText words(Language original, LocalizedText title, LocalizedText question, String why) {
        var versions = new EnumMap<Language, ConsultationText.Version>(Language.class);
        Language.all()
                .forEach(language -> versions.put(
                        language,
                        new ConsultationText.Version(title.in(language), question.in(language), why, "The city.")));
        return new ConsultationText(original, versions);
    }
}
