package org.bastama.outside.publicweb.consultation;

import jakarta.servlet.http.HttpServletRequest;
import org.bastama.civic.consultations.links.LinkState;
import org.bastama.civic.consultations.opinionmap.Ballot;
import org.bastama.civic.consultations.opinionmap.VoterLinks;
import org.bastama.civic.consultations.opinions.Choice;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The link of a voter's mail: opening it changes nothing; its buttons confirm, vote and take back. */
@RestController
class VoterController {

    private static final String ACT = "act";

    private final Pages pages;
    private final VoterPages voterPages;
    private final VoterLinks links;

    VoterController(Pages pages, VoterPages voterPages, VoterLinks links) {
        this.pages = pages;
        this.voterPages = voterPages;
        this.links = links;
    }

    @GetMapping("/k/votes/{token}")
    ResponseEntity<byte[]> look(@PathVariable String token, HttpServletRequest request) {
        return page(token, links.look(token), request);
    }

    @PostMapping("/k/votes/{token}")
    ResponseEntity<byte[]> act(@PathVariable String token, HttpServletRequest request) {
        var ballot = links.look(token);
        var fields = FormFields.of(request);
        switch (fields.value(ACT)) {
            case "confirm" -> ballot = links.confirm(token);
            case "take-back" -> links.takeBack(token);
            default -> vote(token, fields);
        }
        return ballot.state() == LinkState.CONFIRMED
                ? pages.seeOther(new Reader(reader(ballot, request).language(), true), VoterPages.path(token))
                : page(token, ballot, request);
    }

    private void vote(String token, FormFields fields) {
        var statement = BallotFields.number(fields, "statement");
        var choice = Choice.of(fields.value("choice"));
        if (statement != null && choice.isPresent()) {
            links.vote(token, statement, choice.get());
        }
    }

    private ResponseEntity<byte[]> page(String token, Ballot ballot, HttpServletRequest request) {
        if (ballot.state() == LinkState.UNKNOWN) {
            throw PageFault.notFound();
        }
        return pages.privately(
                LinkLook.status(ballot.state()), "votes", voterPages.of(token, ballot, reader(ballot, request)));
    }

    private static Reader reader(Ballot ballot, HttpServletRequest request) {
        return Reader.of(request, ballot.language());
    }
}
