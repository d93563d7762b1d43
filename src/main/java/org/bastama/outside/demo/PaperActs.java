package org.bastama.outside.demo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.paper.DecidePaperAnswer;
import org.bastama.civic.responses.paper.EnterPaperAnswer;
import org.bastama.civic.responses.paper.PaperForm;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.shared.Formats;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Answers of the demo that came on paper: entered on the day they came, confirmed the night after, or waiting. */
@Component
@Profile("demo")
class PaperActs {

    private final Stage stage;
    private final Cast cast;
    private final PetitionQueries petitions;
    private final EnterPaperAnswer enter;
    private final DecidePaperAnswer decide;
    private final Files files;
    private final Clock clock;
    private final Set<String> done = new HashSet<>();

    PaperActs(
            Stage stage,
            Cast cast,
            PetitionQueries petitions,
            EnterPaperAnswer enter,
            DecidePaperAnswer decide,
            Files files,
            Clock clock) {
        this.stage = stage;
        this.cast = cast;
        this.petitions = petitions;
        this.enter = enter;
        this.decide = decide;
        this.files = files;
        this.clock = clock;
    }

    /** Looks every night whether the letter has come, and whether it is time to decide. */
    void rehearse(DemoContent content, DemoPetition petition) {
        var paper = petition.paper();
        if (paper != null) {
            stage.everyNight(() -> stage.startedYet(petition.key())
                    .flatMap(petitions::find)
                    .map(AnswerActs::handedOver)
                    .ifPresent(since -> act(content, petition, paper, since)));
        }
    }

    private void act(DemoContent content, DemoPetition petition, DemoPetition.Paper paper, Instant handedOver) {
        var number = stage.petition(petition.key());
        var days = paper.receivedDaysAfterHandOver();
        if (paper.confirmed() && isTime(handedOver, days + 1) && done.add("confirmed " + petition.key())) {
            decide.confirm(number, cast.moderator(content));
        }
        if (isTime(handedOver, days) && done.add("entered " + petition.key())) {
            var leader = cast.coordinator(content, petition);
            var scan = files.storeDocument("letter.png", letter(), leader).id();
            var answer = new ResponseForm(paper.outcome(), paper.text().localised());
            enter.enter(number, new PaperForm(Formats.day(clock.instant()), paper.number(), answer, scan), leader);
        }
    }

    private boolean isTime(Instant handedOver, int days) {
        return !clock.instant().isBefore(handedOver.plus(Duration.ofDays(days)));
    }

    /** A sheet with lines as if it were written on. */
    private static byte[] letter() {
        var sheet = new BufferedImage(620, 877, BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setColor(Color.DARK_GRAY);
        for (var line = 0; line < 18; line++) {
            pen.fillRect(80, 120 + line * 32, line % 6 == 5 ? 220 : 460, 6);
        }
        pen.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(sheet, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
