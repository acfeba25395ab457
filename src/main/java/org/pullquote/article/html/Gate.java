package org.pullquote.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What a page says that stands before an article, or in place of one: phrases by which it asks for consent, for an
/// account, or for a script, or says that something is missing, in the languages of most pages. They address the
/// reader or name the page, so that news of the same matter say them seldom; endings that vary are written out.
enum Gate {
    /// Where it speaks to the reader.
    CONSENT("""
        we value your privacy, respect your privacy, our partners, our vendors, we use cookies, your consent,
        your privacy, on your device, on a device, to enter this site, confirm your age, verify your age,
        ihre zustimmung, deine zustimmung, ihrer zustimmung, ihre einwilligung, ihrer einwilligung,
        deine einwilligung, deiner einwilligung, unsere partner, unseren partnern, auf ihrem gerät,
        auf deinem gerät, ihre privatsphäre, deine privatsphäre, nos partenaires, votre consentement, votre accord,
        votre vie privée, continuer sans accepter, votre terminal, votre appareil, su consentimiento,
        tu consentimiento, nuestros socios, usamos cookies, utilizamos cookies, su privacidad, tu privacidad,
        tuo consenso, i nostri partner, nostri fornitori, terze parti selezionate, tua privacy, utilizziamo cookie,
        utilizziamo i cookie, seu consentimento, nossos parceiros, política de privacidade,
        sua privacidade, jouw toestemming, uw toestemming, je toestemming, onze partners, wij gebruiken cookies,
        jouw privacy, uw privacy, je privacy, ditt samtycke, våra partner, dit samtykke, ditt samtykke,
        våre partnere, vores partnere, twoja zgoda, twojej zgody, swoją zgodę, naszych partnerów, nasi partnerzy,
        zaufani partnerzy, twoją prywatność, ваше согласие, вашего согласия, наши партнеры, kişisel verileriniz, 同意,
        خصوصيتك, we and our, selected third parties, if you agree, wir verwenden cookies, wir nutzen cookies,
        wir setzen cookies, nous utilisons, noi e terze parti, z naszych usług, my i nasi\
        """),
    /// The matter that consent is about.
    PRIVACY("""
        use of cookies, uses cookies, store cookies, cookie policy, cookie settings, cookie preferences,
        privacy policy, privacy preferences, personalised ads, personalized ads, personalised content,
        personalized content, personalised advertising, personalized advertising, accept all, accept cookies,
        legitimate interest, legal drinking age, und tracking, werbetracking, datenschutzerklärung,
        personalisierte anzeigen, personalisierte werbung, personalisierte inhalte, personenbezogene daten, pur abo,
        pur abonnent, alle akzeptieren, cookie einstellungen, données personnelles, des traceurs, des cookies,
        les cookies, publicités personnalisées, publicité personnalisée, contenu personnalisé,
        contenus personnalisés, publicités et contenu personnalisés, politique de confidentialité, tout accepter,
        uso de cookies, datos personales, anuncios personalizados, publicidad personalizada,
        anuncios y contenido personalizados, política de privacidad, política de cookies, aceptar todo,
        aceptar todas, dati personali, annunci personalizzati, annunci e contenuti personalizzati,
        pubblicità personalizzata, informativa sulla privacy, sui cookie, dei cookie, accetta tutto, dados pessoais,
        publicidade personalizada, anúncios personalizados, aceitar todos, persoonsgegevens,
        gepersonaliseerde advertenties, gepersonaliseerde inhoud, privacybeleid, cookiebeleid, plaatsen cookies,
        alles accepteren, personuppgifter, anpassade annonser, använder cookies, personopplysninger,
        personoplysninger, informasjonskapsler, bruger cookies, plików cookies, pliki cookies, pliki cookie,
        danych osobowych, dane osobowe, spersonalizowane reklamy, polityka prywatności, polityce prywatności,
        файлы cookie, файлов cookie, персональных данных, политика конфиденциальности, политикой конфиденциальности,
        çerez politikası, çerezleri, gizlilik politikası, クッキー, プライバシーポリシー, 隐私政策, 隱私政策, 개인정보, 쿠키를,
        ملفات تعريف الارتباط, سياسة الخصوصية\
        """),
    ACCOUNT("""
        log in, sign in, login, password, create an account, create account, register here, register for, no account,
        your account, subscription, subscribers, already a subscriber, already subscribe, forgot your,
        anmelden, einloggen, anmeldung, passwort, kennwort, registrieren, kundenkonto, benutzerkonto, ihr konto,
        abonnement, abonnenten, abonnieren,
        se connecter, connectez vous, identifiez vous, mot de passe, créer un compte, créez un compte, créer votre
        compte, inscrivez vous, déjà abonné, abonnés, abonnez vous,
        iniciar sesión, inicia sesión, identifícate, contraseña, crear cuenta, crea una cuenta, tienes cuenta,
        regístrate, registrarse, suscriptores, suscripción, suscríbete,
        accedi, effettua il login, registrati, crea un account, abbonati, abbonamento,
        iniciar sessão, faça login, senha, palavra passe, cadastre se, criar conta, registe se, assinantes, assine,
        inloggen, wachtwoord, registreren, account aanmaken, abonnees,
        logga in, lösenord, log ind, adgangskode, logg inn, passord, prenumerant, abonnent,
        zaloguj, zaloguj się, hasło, zarejestruj, zarejestruj się, prenumerata,
        войти, пароль, зарегистрируйтесь, регистрация, giriş yap, oturum aç, şifre, parola,
        ログイン, パスワード, 会員登録, 登录, 登入, 密码, 密碼, 로그인, 비밀번호, تسجيل الدخول, كلمة المرور\
        """),
    ERROR("""
        404, 403, not found, page cannot be found, page can't be found, page does not exist, page doesn't exist, access
        denied, forbidden, just a moment, attention required, something went wrong, service unavailable, bad gateway,
        seite nicht gefunden, nicht gefunden, seite existiert nicht, zugriff verweigert,
        page introuvable, accès refusé, cette page n'existe, cherchez n'existe, página no encontrada, no encontrada, no encontrado, página
        no existe, acceso denegado, pagina non trovata, non trovata, accesso negato, página não encontrada, não
        encontrada, pagina niet gevonden, niet gevonden, hittades inte, sidan finns inte, ikke fundet, ikke funnet, siden
        findes ikke, nie znaleziono, strona nie istnieje, не найдена, не найдено, sayfa bulunamadı, ページが見つかりません,
        お探しのページ, 找不到, 未找到, 页面不存在, 페이지를 찾을, الصفحة غير موجودة, لم يتم العثور\
        """),
    SCRIPT("javascript");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Map<Integer, List<Phrase>> BY_FIRST = byFirst();
    private static final WordSet FIRST = WordSet.of(BY_FIRST.keySet());

    private final String phrases;

    Gate(String phrases) {
        this.phrases = phrases;
    }

    private static final class Phrase {
        private final Gate gate;
        private final int[] words;

        Phrase(Gate gate, int[] words) {
            this.gate = gate;
            this.words = words;
        }

        boolean standsAt(int[] text, int at) {
            if (at + words.length > text.length) {
                return false;
            }
            for (int i = 0; i < words.length; i++) {
                if (text[at + i] != words[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /// How many phrases of these stand among the words.
    static int count(Set<Gate> gates, int[] text) {
        int count = 0;
        for (int i = 0; i < text.length; i++) {
            for (Phrase phrase :
                    FIRST.contains(text[i]) ? BY_FIRST.getOrDefault(text[i], List.of()) : List.<Phrase>of()) {
                count += gates.contains(phrase.gate) && phrase.standsAt(text, i) ? 1 : 0;
            }
        }
        return count;
    }

    boolean isIn(int[] text) {
        return count(Set.of(this), text) > 0;
    }

    private static Map<Integer, List<Phrase>> byFirst() {
        Map<Integer, List<Phrase>> index = new HashMap<>();
        for (Gate gate : values()) {
            Set<String> phrases = new LinkedHashSet<>();
            for (String phrase : gate.phrases.split(",", -1)) {
                phrases.add(SPACES.matcher(phrase.strip()).replaceAll(" "));
            }
            for (String phrase : phrases) {
                int[] words = Wording.hashes(phrase);
                index.computeIfAbsent(words[0], _ -> new ArrayList<>()).add(new Phrase(gate, words));
            }
        }
        return index;
    }
}
