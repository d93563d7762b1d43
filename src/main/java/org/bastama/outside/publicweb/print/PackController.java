package org.bastama.outside.publicweb.print;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.pack.HandOverPack;
import org.bastama.civic.petitions.pack.PackCode;
import org.bastama.civic.petitions.pack.PackQueries;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.petition.ReadablePetitions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The pack that was handed over with a petition: as a PDF, as the facts it was made of, and as a page that checks a printed
 * one. Not there before the hand-over, nor of a petition that is not there for everybody.
 */
@RestController
class PackController {

    private static final Pattern THRESHOLD = Pattern.compile("[1-9][0-9]?");
    private static final int LONGEST_CODE = 40;

    private final Pages pages;
    private final ReadablePetitions readable;
    private final PackQueries packs;
    private final PackPages packPages;
    private final PdfAnswers answers;

    PackController(
            Pages pages, ReadablePetitions readable, PackQueries packs, PackPages packPages, PdfAnswers answers) {
        this.pages = pages;
        this.readable = readable;
        this.packs = packs;
        this.packPages = packPages;
        this.answers = answers;
    }

    @GetMapping("/p/{number}/pack.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String threshold,
            HttpServletRequest request) {
        var petition = petition(number);
        var language = Reader.of(request).language();
        return answers.of("pack", packPages.of(pack(petition, threshold), language), petition.number(), language);
    }

    @GetMapping("/p/{number}/pack.json")
    ResponseEntity<byte[]> facts(
            @PathVariable String number, @RequestParam(required = false) @Nullable String threshold) {
        var document = pages.shared(pack(petition(number), threshold).document().getBytes(StandardCharsets.UTF_8));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, PdfAnswers.CACHE)
                .header("X-Robots-Tag", "noindex")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .eTag(document.tag())
                .body(document.body());
    }

    @GetMapping("/p/{number}/pack")
    ResponseEntity<byte[]> check(
            @PathVariable String number, @RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        var petition = petition(number);
        var all = packs.of(petition.number());
        if (all.isEmpty()) {
            throw PageFault.notFound();
        }
        var typed = PackCode.typed(code.length() > LONGEST_CODE ? code.substring(0, LONGEST_CODE) : code);
        var meant = all.stream()
                .filter(pack -> typed.isEmpty() || pack.code().equals(typed))
                .toList();
        var page = page(petition, typed, meant, Reader.of(request));
        return meant.isEmpty()
                ? pages.privately(HttpStatus.NOT_FOUND, "pack-check", page)
                : pages.answer(pages.shared("pack-check", page), PdfAnswers.CACHE);
    }

    private PackCheckPage page(Petition petition, String typed, List<HandOverPack> meant, Reader reader) {
        var number = petition.number().toString();
        var path = "/p/" + number + "/pack" + (typed.isEmpty() ? "" : "?code=" + typed);
        return new PackCheckPage(
                pages.frame(reader, path, "publicweb.pack.check.title", number),
                number,
                reader.link("/p/" + number),
                PackCode.printed(typed),
                meant.stream()
                        .map(pack -> packPages.of(pack, reader.language()))
                        .toList());
    }

    private Petition petition(String number) {
        var petition = readable.open(ReadablePetitions.number(number));
        if (petition.textHidden()) {
            throw PageFault.notFound();
        }
        return petition;
    }

    /** The pack of a threshold, of the first one when none is named. */
    private HandOverPack pack(Petition petition, @Nullable String threshold) {
        var found = threshold == null
                ? packs.of(petition.number()).stream().findFirst()
                : Optional.of(threshold)
                        .filter(typed -> THRESHOLD.matcher(typed).matches())
                        .flatMap(typed -> packs.find(petition.number(), Integer.parseInt(typed)));
        return found.orElseThrow(PageFault::notFound);
    }
}
