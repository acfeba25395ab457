package org.pullquote.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pullquote.article.Article;
import org.pullquote.article.Finding;

/// Pages in many languages that stand before an article or in place of one: none is presented as an article.
class NoArticlePagesTest {
    private static Article page(String language, String title, String body) {
        return StoryPage.clean("<!DOCTYPE html><html lang=\"" + language + "\"><head><title>" + title
                + "</title></head><body>" + body + "</body></html>");
    }

    private static void assertFound(Article article, Finding finding) {
        assertThat(article.finding()).contains(finding);
        assertThat(article.text()).isEmpty();
        assertThat(article.cuts()).isNotEmpty();
    }

    private static String paragraphs(String... texts) {
        return String.join("", List.of(texts).stream().map(StoryPage::paragraph).toList());
    }

    @Test
    void aChoiceBetweenTrackingAndPayingInGerman() {
        assertFound(
                page(
                        "de",
                        "Vell Zeitung",
                        "<h1>Weiterlesen mit Werbung oder im Pur-Abo</h1>" + paragraphs("""
                            Lesen Sie die Vell Zeitung wie gewohnt mit Werbung und Tracking. Ihre Zustimmung können Sie jederzeit in
                            der Datenschutzerklärung widerrufen.\
                            """, """
                            Oder lesen Sie ohne Werbetracking für 2,99 Euro im Monat. Schon Pur-Abonnent? Hier anmelden.\
                            """, """
                            Wir und unsere 214 Partner speichern Informationen auf Ihrem Gerät, um personenbezogene Daten wie Kennungen
                            zu verarbeiten. Damit zeigen wir Ihnen personalisierte Anzeigen und messen, was sie nützen. Mit Ihrer
                            Einwilligung dürfen wir auch genaue Standorte verwenden.\
                            """)
                                + "<button>Zustimmen und weiter</button>"),
                Finding.CONSENT_PAGE);
    }

    @Test
    void aDialogOnPrivacyInFrench() {
        assertFound(
                page(
                        "fr",
                        "Le Courrier de Vell",
                        "<div role=\"dialog\">" + paragraphs("""
                            Avec votre accord, nos partenaires et nous utilisons des traceurs pour conserver et lire des données
                            personnelles, comme votre visite sur ce site. Vous pouvez retirer votre consentement à tout moment.\
                            """, """
                            Nos partenaires traitent les données suivantes : publicités et contenu personnalisés, mesure de
                            l’audience, géolocalisation précise.\
                            """)
                                + "<button>Continuer sans accepter</button></div>"),
                Finding.CONSENT_PAGE);
    }

    @Test
    void aQuestionForTheReadersAge() {
        assertFound(
                page(
                        "en",
                        "Orm Gin",
                        "<h1>One moment</h1>" + paragraphs("""
                            You must be of legal drinking age in your country to enter this site. By going on you accept our terms of
                            use and our privacy policy.\
                            """) + "<button>I am</button><button>I am not</button>"),
                Finding.CONSENT_PAGE);
    }

    @Test
    void aLoginInSpanish() {
        assertFound(page("es", "Iniciar sesión | El Correo de Vell", """
            <main><h1>Inicia sesión para seguir leyendo</h1><p>Bienvenido. Introduce tu correo y tu contraseña para leer
            lo que es solo para suscriptores.</p><form><input type="email"><input type="password"></form>
            <p>¿Has olvidado tu contraseña?</p><p>¿No tienes cuenta? Regístrate gratis y lee cinco artículos.</p></main>
            """), Finding.LOGIN_PAGE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        fr | Page introuvable | La page que vous cherchez n’est plus là. L’adresse a peut-être été mal saisie.
        de | Seite nicht gefunden | Die Seite, die Sie suchen, gibt es nicht mehr. Vielleicht hilft die Suche.
        es | Página no encontrada | La página que busca ya no está aquí. Puede volver al inicio.
        it | Pagina non trovata | La pagina che cerchi non c’è più. Puoi tornare alla prima pagina.
        en | Just a moment... | The site looks at the safety of your connection. Please stand by for five seconds.
        """)
    void anErrorInManyLanguages(String language, String title, String text) {
        assertFound(
                page(language, title + " - Vell", "<main><h1>Vell</h1>" + paragraphs(text) + "</main>"),
                Finding.ERROR_PAGE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | You need to enable JavaScript to run this app.
        de | Bitte aktivieren Sie JavaScript, um diese Seite zu sehen.
        fr | Activez JavaScript pour lire cette page.
        """)
    void aPageThatAScriptWasToFill(String language, String text) {
        assertFound(
                page(language, "Vell", "<noscript>" + paragraphs(text) + "</noscript><div id=\"root\"></div>"),
                Finding.NO_TEXT);
    }

    @Test
    void aFrontPageOfTeasers() {
        String[] sections = {"Politik", "Wirtschaft", "Sport"};
        StringBuilder body = new StringBuilder();
        for (String section : sections) {
            body.append("<section><h2>").append(section).append("</h2>");
            for (int i = 1; i <= 3; i++) {
                body.append("<div class=\"card\"><a href=\"/")
                        .append(i)
                        .append("\"><h3>Rat vertagt die Brücke Nummer ")
                        .append(i)
                        .append("</h3></a><p>Der Rat will erst ein zweites Gutachten lesen, das im Herbst kommen soll,"
                                + " sagte die Bürgermeisterin am Montag.</p></div>");
            }
            body.append("</section>");
        }
        assertFound(page("de", "Vell Zeitung", "<main>" + body + "</main>"), Finding.PAGE_OF_LINKS);
    }

    @Test
    void theResultsOfASearch() {
        StringBuilder body = new StringBuilder("<h1>Risultati</h1><p>Circa 214 risultati</p>");
        for (int i = 1; i <= 8; i++) {
            body.append("<div class=\"result\"><h3><a href=\"/")
                    .append(i)
                    .append("\">Il treno di notte, parte ")
                    .append(i)
                    .append("</a></h3><p>… dal primo giugno il treno tornerà a viaggiare tra Vell e la costa, ha detto"
                            + " la ferrovia …</p></div>");
        }
        assertFound(page("it", "Cerca - Vell", "<main>" + body + "</main>"), Finding.PAGE_OF_LINKS);
    }

    @Test
    void newsOfConsentAndOfPasswordsIsAnArticle() {
        Article ruling = page(
                "de",
                "Gericht kippt Einwilligung per Knopfdruck",
                "<main><article><h1>Gericht kippt"
                        + " Einwilligung per Knopfdruck</h1>" + paragraphs("""
                            Wer im Netz auf „Alle akzeptieren“ drückt, willigt nicht in alles ein. Das hat das Gericht in Orm am Dienstag
                            entschieden.\
                            """, """
                            Geklagt hatte ein Leser, dessen personenbezogene Daten an 842 Firmen gingen.\
                            """, """
                            „Niemand liest eine Datenschutzerklärung von vierhundert Seiten“, sagte die Richterin.\
                            """) + "</article></main>");
        assertThat(ruling.finding()).isEmpty();
        assertThat(ruling.text()).startsWith("Wer im Netz").endsWith("sagte die Richterin.");
        Article sister = page("en", "How I lost my password and found my sister", """
            <main><article><h1>How I lost my password and found my sister</h1><p>I had not tried to log in for eleven
            years. The password was the name of a dog.</p><p>The woman on the telephone asked for my mother’s maiden name,
            and then she was quiet.</p><p>It was her mother’s too.</p></article></main>
            <form><input type="password"><button>Log in</button></form>\
            """);
        assertThat(sister.finding()).isEmpty();
        assertThat(sister.text()).startsWith("I had not").endsWith("too.");
    }

    @Test
    void aLetterWithLinkedTitlesIsAnArticle() {
        StringBuilder body = new StringBuilder(
                "<article><h1>This week in links</h1><p>I have been reading of harbours again, and of people who count"
                        + " things for a living. Here is what I kept of it, in no order at all.</p>");
        for (int i = 1; i <= 5; i++) {
            body.append("<h3><a href=\"/")
                    .append(i)
                    .append("\">The man who counts boats, part ")
                    .append(i)
                    .append("</a></h3><p>He does it every morning, and he has been wrong twice.</p>");
        }
        body.append("<p>See you next week, when there will be fewer birds.</p></article>");
        Article article = page("en", "This week in links", body.toString());
        assertThat(article.finding()).isEmpty();
        assertThat(article.text()).startsWith("I have been reading").endsWith("fewer birds.");
    }
}
