"""Services that shorten links: their addresses say nothing of where they lead.

Short hosts that lead to one site alone (youtu.be, g.co, wa.me, forms.gle) are not among them.
"""

SHORTENERS = frozenset(
    """
    1url.com adf.ly adfoc.us b.link bc.vc bit.do bit.ly bitly.com bitly.is bitly.ws
    bl.ink brief.link budurl.com buff.ly chilp.it clck.ru cli.gs clk.im clkim.com
    cutt.ly cutt.us cuturl.com db.tt dlvr.it doiop.com ebx.sh eepurl.com esyurl.com fave.co fur.ly fwd4.me
    gg.gg git.io goo.gl goo.su gotiny.cc hoo.gl hopp.to ht.ly hubs.la hubs.li hubs.ly hyperurl.co ibit.ly
    ift.tt is.gd j.mp jmp.sh kutt.it l8r.it
    lnkd.in lnkfi.re lnk.to llk.dk loom.ly lurl.io mcaf.ee me-qr.com migre.me
    mz.cm n9.cl nyti.ms ody.sh orlo.uk ouo.io ow.ly owl.li owly.in pdora.co ph.ly ppt.cc
    prt.pm po.st pw2.ro q-r.to qr.ae qr.link qr.net qr.page qrco.de qrcd.org qrto.org
    rb.gy rebrand.ly rebrandly.com rlu.ru rotf.lol s.id s.yam.com s2r.co shor.by short.cm short.gy short.io
    short.link shorte.st shorturl.asia shorturl.at shorturl.com shorturl.gg shrinkme.io shrt.li shrtco.de
    smarturl.it snip.ly snipurl.com snurl.com socsi.in soc.cr soo.gd spr.ly sprl.in sprout.link
    su.pr surl.li switchy.io t.co t.ly t1p.de t2m.io tcrn.ch tg.pe thurly.net tiny.cc tiny.one tiny.pl
    tinyarrows.com tinycc.com tinylink.net tinyurl.com tny.im tnyurl.com tr.im trib.al twurl.nl u.bb u.nu
    u.to uclnk.com ukl.me unl.ink ur1.ca urlbit.co urlr.me urls.fr urlz.fr urlzs.com utm.io v.gd v.ht vo.la
    vurl.com vzturl.com waa.ai wp.me x.co x.gd xurl.es y2u.be yu2.it zaya.io
    zc.vg zii.bz zip.net zpr.io zws.im zzb.bz
    """.split()
)
ONE_SITE = frozenset(("maps.app.goo.gl", "photos.app.goo.gl"))
"""Hosts below a shortener's that lead to one site alone."""
