package org.bastama.outside.publicweb.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bastama.foundation.mailbox.SentMail;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/** Every mail that the demo "sent". */
@RestController
@Profile("demo")
class DemoMailController {

    /** Mails on a page. */
    private static final int MOST = 200;

    private static final Pattern PAGE = Pattern.compile("\\d{1,6}");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");
    private static final JsonMapper JSON = new JsonMapper();

    private record MailItem(String to, String subject, String text, String html, String sentAt, List<String> links) {}

    private final Pages pages;
    private final SentMails mails;

    DemoMailController(Pages pages, SentMails mails) {
        this.pages = pages;
        this.mails = mails;
    }

    @GetMapping("/demo/mail")
    ResponseEntity<byte[]> show(
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request) {
        var reader = Reader.of(request);
        var words = pages.words(reader);
        var number = PAGE.matcher(page).matches() ? Integer.parseInt(page) : 0;
        // One more than is shown tells whether there are older ones.
        var mails = found(to, MOST + 1, number * MOST);
        var model = new DemoMailPage(
                pages.frame(reader, path(to, number), "publicweb.demo.mail.title"),
                to,
                mails.stream().limit(MOST).map(mail -> letter(mail, words)).toList(),
                number == 0 ? null : reader.link(path(to, number - 1)),
                mails.size() <= MOST ? null : reader.link(path(to, number + 1)));
        return pages.privately(HttpStatus.OK, "demo-mail", model);
    }

    private static String path(String to, int page) {
        var address = UriComponentsBuilder.fromPath("/demo/mail");
        if (!to.isBlank()) {
            address.queryParam("to", UriUtils.encode(to, StandardCharsets.UTF_8));
        }
        if (page > 0) {
            address.queryParam("page", page);
        }
        return address.build().toUriString();
    }

    @GetMapping("/demo/mail.json")
    ResponseEntity<byte[]> list(@RequestParam(defaultValue = "") String to) {
        var items = found(to, MOST, 0).stream()
                .map(mail -> new MailItem(
                        mail.to(),
                        mail.subject(),
                        mail.text(),
                        mail.html(),
                        mail.sentAt().atZone(Formats.ZONE).toOffsetDateTime().toString(),
                        mail.links()))
                .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .body(JSON.writeValueAsBytes(items));
    }

    /** The newest mails after so many, all or to one address; none when it is not an address. */
    private List<SentMail> found(String to, int most, int after) {
        if (to.isBlank()) {
            return mails.newest(most, after);
        }
        try {
            return mails.to(new EmailAddress(to), most, after);
        } catch (Rejection notAnAddress) {
            return List.of();
        }
    }

    private static DemoMailPage.Letter letter(SentMail mail, Words words) {
        return new DemoMailPage.Letter(
                mail.to(), mail.subject(), mail.language(), words.dateTime(mail.sentAt()), pieces(mail.text()));
    }

    /** The text cut into addresses and what is between them. */
    static List<DemoMailPage.Piece> pieces(String text) {
        var pieces = new ArrayList<DemoMailPage.Piece>();
        var end = 0;
        var matcher = LINK.matcher(text);
        while (matcher.find()) {
            pieces.add(new DemoMailPage.Piece(text.substring(end, matcher.start()), null));
            pieces.add(new DemoMailPage.Piece(matcher.group(), matcher.group()));
            end = matcher.end();
        }
        pieces.add(new DemoMailPage.Piece(text.substring(end), null));
        return pieces;
    }
}
